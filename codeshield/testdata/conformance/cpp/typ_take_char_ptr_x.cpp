class W{}; void f(std::string p1, const std::string& p2, W& p3, const W* p4, W&& p5, std::vector<int> p6){
take(p1);
take(p2);
take(p3);
take(p4);
take(p5);
take(p6);
std::string a1; take(a1);
string a2; take(a2);
// MATCH:
std::string a3 = "x"; take(a3);
std::string a4("x"); take(a4);
auto a5 = std::string("x"); take(a5);
take(std::string("x"));
W a6; take(a6);
W a7 = W(); take(a7);
W* a8 = new W(); take(a8);
auto a9 = new W(); take(a9);
auto b1 = W(); take(b1);
W b2(1); take(b2);
W b3{1}; take(b3);
take(W());
take(new W());
std::vector<int> b4; take(b4);
std::vector<std::string> b5; take(b5);
std::map<int,W> b6; take(b6);
std::unique_ptr<W> b7; take(b7);
const W& b8 = a6; take(b8);
auto& b9 = a6; take(b9);
for (W c1 : xs) take(c1);
for (auto c2 : xs) take(c2);
for (const W& c3 : xs) take(c3);
try {} catch (W& c4) { take(c4); }
try {} catch (const W& c5) { take(c5); }
try {} catch (W c6) { take(c6); }
// MATCH:
take(nullptr);
take(static_cast<W>(x));
take((W)x);
take(*a8);
take(&a6);
ns::W c7; take(c7);
const int c8 = 4; take(c8);
constexpr int c9 = 4; take(c9);
// MATCH:
static const char* d1 = "q"; take(d1);
if (W d2 = g()) { take(d2); }
auto d3 = [](W d4) { take(d4); };
auto d5 = 5; take(d5);
// MATCH:
auto d6 = "s"; take(d6);
uint32_t d7 = 4; take(d7);
W d8[3]; take(d8);
std::array<int, 3> d9; take(d9);
}
class V { W f1; W* f2; std::string f3; int f4; void m(){
take(f1);
take(f2);
take(f3);
take(f4);
take(this->f1);
take(this->f2);
take(v.f1);
} W f5; void n(){ take(f5); } };
void V::o() {
 take(f1);
}
