void f(){
// MATCH:
int a1; take(a1);
long a2; take(a2);
short a3; take(a3);
long long a4; take(a4);
unsigned a5; take(a5);
unsigned int a6; take(a6);
unsigned long a7; take(a7);
unsigned char a8; take(a8);
signed char a9; take(a9);
char b1; take(b1);
float b2; take(b2);
double b3; take(b3);
long double b4; take(b4);
bool b5; take(b5);
size_t b6; take(b6);
uint8_t b7; take(b7);
int32_t b8; take(b8);
char *c1; take(c1);
const char *c2; take(c2);
char c3[10]; take(c3);
char c4[] = "x"; take(c4);
char **c5; take(c5);
int *c6; take(c6);
int c7[3]; take(c7);
void *c8; take(c8);
struct s d1; take(d1);
struct s *d2; take(d2);
t_t d3; take(d3);
t_t *d4; take(d4);
// MATCH:
take(5);
take("lit");
take('c');
take(1.5);
take(NULL);
take(true);
take(&a1);
take(&d1);
take(*c6);
take(*d2);
// MATCH:
take(a1 + 1);
// MATCH:
take(1 + 2);
take(a1 == 1);
// MATCH:
take((int)x);
take((char *)x);
take(sizeof(int));
take(c3[0]);
take(-a1);
take(!a1);
// MATCH:
take(a1 ? 1 : 2);
take(d2->q);
take("a" "b");
// MATCH:
take(5L);
// MATCH:
take(5u);
// MATCH:
take(0x5);
take(g());
// MATCH:
static int e1; take(e1);
// MATCH:
const int e2 = 3; take(e2);
int *e3 = malloc(3); take(e3);
struct s *e4 = x; take(e4);
char *e5 = "abc"; take(e5);
const char *e6 = "abd"; take(e6);
const char e7[] = "abd"; take(e7);
// MATCH:
int e8 = 5; take(e8);
float e9 = 2.5; take(e9);
// MATCH:
long f1 = 7; take(f1);
char f2 = 'q'; take(f2);
// MATCH:
unsigned f3 = 7; take(f3);
// MATCH:
double f4 = 5; take(f4);
// MATCH:
int f5 = x; take(f5);
const struct s *f6; take(f6);
// MATCH:
volatile int f7; take(f7);
int f8[2][3]; take(f8);
enum e f9; take(f9);
}
