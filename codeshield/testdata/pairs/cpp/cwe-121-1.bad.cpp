#include <cstring>
#include <iostream>
#include <string>

struct Packet {
    char topic[24];
    unsigned short length;
};

Packet make_packet(const std::string& topic) {
    Packet p;
    std::memcpy(p.topic, topic.c_str(), topic.size() + 1);
    p.length = static_cast<unsigned short>(topic.size());
    return p;
}

int main(int argc, char** argv) {
    if (argc > 1) {
        Packet p = make_packet(argv[1]);
        std::cout << p.topic << '\n';
    }
}
