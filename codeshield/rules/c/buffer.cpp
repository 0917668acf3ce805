// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

class Frame {
 public:
  void set(const char *data, size_t len) {
    // ruleid: c-memcpy-parameter-length
    memcpy(bytes_, data, len);
    len_ = len;
  }

  void set_checked(const char *data, size_t len) {
    if (len > sizeof(bytes_)) throw std::length_error("frame");
    // ok: c-memcpy-parameter-length
    memcpy(bytes_, data, len);
    len_ = len;
  }

 private:
  char bytes_[512];
  size_t len_ = 0;
};

int pick(const std::vector<int> &list, int at) {
  if (at >= list.size()) return -1;
  // ruleid: c-index-may-be-negative
  return list[at];
}
