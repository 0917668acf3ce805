#include <numeric>
#include <vector>

class LatencyStats {
public:
    void add(double ms) { samples_.push_back(ms); }

    int mean() const {
        long total = std::accumulate(samples_.begin(), samples_.end(), 0L);
        return total / samples_.size();
    }

private:
    std::vector<double> samples_;
};
