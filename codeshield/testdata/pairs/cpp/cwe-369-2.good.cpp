#include <numeric>
#include <optional>
#include <vector>

class LatencyStats {
public:
    void add(double ms) { samples_.push_back(ms); }

    std::optional<int> mean() const {
        if (samples_.empty()) {
            return std::nullopt;
        }
        double total = std::accumulate(samples_.begin(), samples_.end(), 0.0);
        return static_cast<int>(total / static_cast<double>(samples_.size()));
    }

private:
    std::vector<double> samples_;
};
