#include <string>
#include <vector>

struct Player { std::string name; int score; };

void bonus(std::vector<Player>& players) {
    Player& best = players[0];
    players.push_back({"bot", 0});
    best.score += 10;
}
