#include <boost/random.hpp>
#include <ctime>
#include <sstream>
#include <string>

std::string csrf_token() {
    std::ostringstream out;
    boost::random::mt19937 rng(static_cast<unsigned>(std::time(nullptr)));
    boost::random::uniform_int_distribution<> nibble(0, 15);
    for (int i = 0; i < 32; ++i) {
        out << std::hex << nibble(rng);
    }
    return out.str();
}
