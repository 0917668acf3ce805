#include <cstring>
#include <iostream>
#include <stdexcept>
#include <string>

struct Packet {
    char topic[24];
    unsigned short length;
};

Packet make_packet(const std::string& topic) {
    Packet p{};
    if (topic.size() >= sizeof(p.topic)) {
        throw std::length_error("topic too long");
    }
    std::memcpy(p.topic, topic.c_str(), topic.size() + 1);
    p.length = static_cast<unsigned short>(topic.size());
    return p;
}

int main(int argc, char** argv) {
    if (argc > 1) {
        try {
            Packet p = make_packet(argv[1]);
            std::cout << p.topic << '\n';
        } catch (const std::length_error& e) {
            std::cerr << e.what() << '\n';
            return 1;
        }
    }
}
