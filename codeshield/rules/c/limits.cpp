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

void read_bitmap(std::istream& in, Bitmap& bmp) {
  in.read(reinterpret_cast<char*>(&bmp.width), 4);
  in.read(reinterpret_cast<char*>(&bmp.height), 4);
  // ruleid: cpp-size-product-of-input
  bmp.pixels.resize(bmp.width * bmp.height * 4);
}

void read_bitmap_right(std::istream& in, Bitmap& bmp) {
  in.read(reinterpret_cast<char*>(&bmp.width), 4);
  in.read(reinterpret_cast<char*>(&bmp.height), 4);
  if (bmp.width > 4096 || bmp.height > 4096) return;
  // ok: cpp-size-product-of-input
  bmp.pixels.resize(bmp.width * bmp.height * 4);
}
