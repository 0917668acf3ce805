#include <string>
#include <vector>

struct Player { std::string name; int score; };

void bonus(std::vector<Player>& players) {
    if (players.empty()) return;
    players.push_back({"bot", 0});
    players[0].score += 10;
}
