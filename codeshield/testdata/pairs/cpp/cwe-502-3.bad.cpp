#include <cstdint>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <vector>

struct PlayerState {
    uint32_t id;
    float x, y;
    std::string name;
    std::vector<int> inventory;
};

bool receivePlayer(int sock, PlayerState& player) {
    char buffer[sizeof(PlayerState)];
    ssize_t n = recv(sock, buffer, sizeof(buffer), MSG_WAITALL);
    if (n != static_cast<ssize_t>(sizeof(buffer))) {
        return false;
    }
    player = *reinterpret_cast<PlayerState*>(buffer);
    return true;
}
