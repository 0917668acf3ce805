#include <cstring>
#include <memory>
class Buf {
 public:
  Buf(int n) : size_(n), data_(new char[n]) {}
  virtual ~Buf() { delete[] data_; }
  char* get() const { return data_; }
  void copy(const char* src, size_t n) {
    memcpy(data_, src, n);
    std::memcpy(data_, src, n);
    strcpy(data_, src);
    std::strcpy(data_, "lit");
  }
 private:
  int size_;
  char* data_;
};
int main(int argc, char** argv) {
  char buf[10];
  strcpy(buf, argv[1]);
  sprintf(buf, "%s", argv[1]);
  sprintf(buf, "%d", 5);
  printf(argv[1]);
  printf("%s", argv[1]);
  Buf* b = new Buf(10);
  delete b;
  b->copy("x", 1);
  auto p = std::make_unique<Buf>(5);
  p->copy("a", 2);
  std::unique_ptr<Buf> q(new Buf(3));
  int* arr = new int[10];
  delete arr;
  delete[] arr;
  int* z = (int*)malloc(sizeof(int) * 10);
  if (!z) return -1;
  free(z);
  free(z);
  return 0;
}
