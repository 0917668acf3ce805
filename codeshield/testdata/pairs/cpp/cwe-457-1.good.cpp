#include <string>

struct Options {
    bool verbose = false;
    int level = 6;
};

Options parse(int argc, char** argv) {
    Options o;
    for (int i = 1; i < argc; ++i) {
        std::string a = argv[i];
        if (a == "-v") o.verbose = true;
        else if (a == "-9") o.level = 9;
    }
    return o;
}
