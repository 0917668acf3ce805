#include <map>
#include <string>

struct Stats {
    int wins = 0;
    int losses = 0;
    int draws = 0;
};

class League {
public:
    void record(const std::string& team, char result) {
        Stats& s = table_[team];
        if (result == 'W') ++s.wins;
        else if (result == 'L') ++s.losses;
        else ++s.draws;
    }

    int winPercent(const std::string& team) {
        const Stats& s = table_[team];
        int games = s.wins + s.losses + s.draws;
        return 100 * s.wins / games;
    }

private:
    std::map<std::string, Stats> table_;
};
