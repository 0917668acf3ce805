#include <numeric>
#include <vector>

double mean(const std::vector<double>& v) {
  double sum = std::accumulate(v.begin(), v.end(), 0.0);
  // ruleid: cpp-mean-of-nothing
  return sum / v.size();
}

double mean_right(const std::vector<double>& v) {
  if (v.empty()) return 0;
  double sum = std::accumulate(v.begin(), v.end(), 0.0);
  // ok: cpp-mean-of-nothing
  return sum / v.size();
}

std::vector<char> read_message(tcp::socket& socket) {
  uint32_t length = 0;
  boost::asio::read(socket, boost::asio::buffer(&length, sizeof length));
  std::vector<char> payload(length);
  return payload;
}
