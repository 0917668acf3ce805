#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <vector>

#include "game.pb.h"

struct PlayerState {
    uint32_t id;
    float x, y;
    std::string name;
    std::vector<int> inventory;
};

constexpr size_t kMaxPlayerMessage = 8192;

bool receivePlayer(int sock, PlayerState& player) {
    char buffer[kMaxPlayerMessage];
    ssize_t n = recv(sock, buffer, sizeof(buffer), 0);
    if (n <= 0) {
        return false;
    }
    game::Player msg;
    if (!msg.ParseFromArray(buffer, static_cast<int>(n))) {
        return false;
    }
    if (!std::isfinite(msg.x()) || !std::isfinite(msg.y()) || msg.name().size() > 32 ||
        msg.inventory_size() > 64) {
        return false;
    }
    player.id = msg.id();
    player.x = msg.x();
    player.y = msg.y();
    player.name = msg.name();
    player.inventory.assign(msg.inventory().begin(), msg.inventory().end());
    return true;
}
