struct Foo { int run(int); Foo* next; };
class Bar { public: std::string name; Foo foo; Foo* pf; void go(Foo& f, const Foo* g, std::string s) {
   f.run(1);
   g->run(2);
   foo.run(3);
   pf->run(4);
   this->foo.run(5);
   Foo loc;
   loc.run(6);
   Foo* h = new Foo();
   h->run(7);
   auto k = new Foo();
   k->run(8);
   int n = 3;
   take(n);
   take(s);
   take(name);
   char buf[20];
   take(buf);
   const char* c = "x";
   take(c);
   std::vector<int> v;
   take(v);
   take("lit");
   take(42);
   take(1.5);
   unsigned int u = 4;
   take(u);
   long l = 4;
   take(l);
   for (Foo ff : list) { take(ff); }
   try { x(); } catch (Foo& e) { take(e); }
} };
