class W{}; void f(std::string p1, const std::string& p2, W& p3, const W* p4, W&& p5, std::vector<int> p6){
// MATCH:
take(p1);
// MATCH:
take(p2);
// MATCH:
take(p3);
// MATCH:
take(p4);
// MATCH:
take(p5);
// MATCH:
take(p6);
// MATCH:
std::string a1; take(a1);
// MATCH:
string a2; take(a2);
// MATCH:
std::string a3 = "x"; take(a3);
// MATCH:
std::string a4("x"); take(a4);
// MATCH:
auto a5 = std::string("x"); take(a5);
take(std::string("x"));
// MATCH:
W a6; take(a6);
// MATCH:
W a7 = W(); take(a7);
// MATCH:
W* a8 = new W(); take(a8);
// MATCH:
auto a9 = new W(); take(a9);
// MATCH:
auto b1 = W(); take(b1);
// MATCH:
W b2(1); take(b2);
// MATCH:
W b3{1}; take(b3);
take(W());
// MATCH:
take(new W());
// MATCH:
std::vector<int> b4; take(b4);
// MATCH:
std::vector<std::string> b5; take(b5);
// MATCH:
std::map<int,W> b6; take(b6);
// MATCH:
std::unique_ptr<W> b7; take(b7);
// MATCH:
const W& b8 = a6; take(b8);
// MATCH:
auto& b9 = a6; take(b9);
// MATCH:
for (W c1 : xs) take(c1);
// MATCH:
for (auto c2 : xs) take(c2);
// MATCH:
for (const W& c3 : xs) take(c3);
// MATCH:
try {} catch (W& c4) { take(c4); }
// MATCH:
try {} catch (const W& c5) { take(c5); }
// MATCH:
try {} catch (W c6) { take(c6); }
take(nullptr);
take(static_cast<W>(x));
// MATCH:
take((W)x);
take(*a8);
take(&a6);
// MATCH:
ns::W c7; take(c7);
// MATCH:
const int c8 = 4; take(c8);
// MATCH:
constexpr int c9 = 4; take(c9);
// MATCH:
static const char* d1 = "q"; take(d1);
// MATCH:
if (W d2 = g()) { take(d2); }
// MATCH:
auto d3 = [](W d4) { take(d4); };
// MATCH:
auto d5 = 5; take(d5);
// MATCH:
auto d6 = "s"; take(d6);
// MATCH:
uint32_t d7 = 4; take(d7);
// MATCH:
W d8[3]; take(d8);
// MATCH:
std::array<int, 3> d9; take(d9);
}
class V { W f1; W* f2; std::string f3; int f4; void m(){
// MATCH:
take(f1);
// MATCH:
take(f2);
// MATCH:
take(f3);
// MATCH:
take(f4);
// MATCH:
take(this->f1);
// MATCH:
take(this->f2);
// MATCH:
take(v.f1);
// MATCH:
} W f5; void n(){ take(f5); } };
void V::o() {
 // MATCH:
 take(f1);
}
