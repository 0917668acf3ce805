#include <cstdlib>
void f() {
    // MATCH:
    std::system("ls");
    system("ls");
    other::system("ls");
}
