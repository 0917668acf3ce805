#include <algorithm>
#include <memory>
#include <string>
#include <thread>
#include <vector>

unsigned version(std::span<const unsigned char> b) {
    // ruleid: cpp-constant-index-unchecked
    return b[0] | b[1] << 8;
}

unsigned version_checked(std::span<const unsigned char> b) {
    if (b.size() < 2) return 0;
    // ok: cpp-constant-index-unchecked
    return b[0] | b[1] << 8;
}

char last(const std::string& s) {
    // ruleid: cpp-last-of-empty
    return s[s.size() - 1];
}

int biggest(const std::vector<int>& v) {
    // ruleid: cpp-last-of-empty
    return *std::max_element(v.begin(), v.end());
}

char last_checked(const std::string& s) {
    // ok: cpp-last-of-empty
    return s.empty() ? '\0' : s.back();
}

std::string host(const std::string& url) {
    auto p = url.find("://");
    // ruleid: cpp-position-unchecked
    return url.substr(p + 3);
}

std::string host_checked(const std::string& url) {
    auto p = url.find("://");
    if (p == std::string::npos) return "";
    // ok: cpp-position-unchecked
    return url.substr(p + 3);
}

std::string base(const std::string& path) {
    auto p = path.rfind('/');
    // ok: cpp-position-unchecked
    return path.substr(p + 1);
}

void store(std::vector<std::string>& out, std::string line) {
    out.push_back(std::move(line));
    // ruleid: cpp-used-after-move
    log(line.size());
}

void store_again(std::vector<std::string>& out, std::string line) {
    out.push_back(std::move(line));
    line = next();
    // ok: cpp-used-after-move
    log(line.size());
}

void store_cleared(std::vector<std::string>& out, std::string line) {
    const auto n = line.size();
    out.push_back(std::move(line));
    // ok: cpp-used-after-move
    line.clear();
    log(n);
}

struct Node : std::enable_shared_from_this<Node> {
    std::shared_ptr<Node> bad() {
        // ruleid: cpp-owner-of-this
        return std::shared_ptr<Node>(this);
    }
    std::shared_ptr<Node> good() {
        // ok: cpp-owner-of-this
        return shared_from_this();
    }
};

int value(Registry& r, const std::string& k) {
    // ruleid: cpp-found-used-at-once
    return r.find(k)->second;
}

int value_checked(Registry& r, const std::string& k) {
    if (r.count(k) == 0) return 0;
    // ok: cpp-found-used-at-once
    return r.find(k)->second;
}

void greet(Scheduler& s, const std::string& name) {
    std::string text = name + "!";
    // ruleid: cpp-lambda-of-locals-kept
    s.schedule([&] { print(text); });
}

void greet_now(Scheduler& s, const std::string& name) {
    std::string text = name + "!";
    // ok: cpp-lambda-of-locals-kept
    s.schedule([&] { print(text); });
    s.run();
}

void greet_by_value(Scheduler& s, const std::string& name) {
    std::string text = name + "!";
    // ok: cpp-lambda-of-locals-kept
    s.schedule([text] { print(text); });
}

void start(int n) {
    // ruleid: cpp-thread-detached-with-references
    std::thread([&]() { count(n); }).detach();
    // ok: cpp-thread-detached-with-references
    std::thread([n]() { count(n); }).detach();
}

struct Text : Message { std::string text; };

void show(Message* m) {
    // ruleid: cpp-downcast-unchecked
    auto* t = static_cast<Text*>(m);
    print(t->text);
}

void show_checked(Message* m) {
    if (m->kind != 1) return;
    // ok: cpp-downcast-unchecked
    auto* t = static_cast<Text*>(m);
    print(t->text);
}

double sum_pairs(const std::vector<double>& v) {
    double s = 0;
    for (size_t i = 0; i <= v.size(); ++i) {
        // ruleid: cpp-loop-through-size
        s += v[i];
    }
    for (size_t i = 0; i <= v.size(); ++i) {
        if (i == v.size()) break;
        // ok: cpp-loop-through-size
        s += v[i];
    }
    return s;
}

class Packet {
public:
    void append(const char* d, size_t n) {
        // ruleid: cpp-array-member-unbounded
        std::memcpy(bytes_ + used_, d, n);
        used_ += n;
    }
    bool append_checked(const char* d, size_t n) {
        if (n > sizeof(bytes_) - used_) return false;
        // ok: cpp-array-member-unbounded
        std::memcpy(bytes_ + used_, d, n);
        used_ += n;
        return true;
    }

private:
    char bytes_[1500];
    size_t used_ = 0;
};

class Hits {
public:
    void run() {
        std::vector<std::thread> pool;
        for (int i = 0; i < 4; ++i) {
            pool.emplace_back([this] {
                // ruleid: cpp-race-on-member
                ++hits_;
            });
            pool.emplace_back([this] {
                // ok: cpp-race-on-member
                ++safe_;
            });
            pool.emplace_back([this] {
                std::lock_guard<std::mutex> lock(mu_);
                // ok: cpp-race-on-member
                ++hits_;
            });
        }
        for (auto& t : pool) t.join();
    }

private:
    std::mutex mu_;
    long hits_ = 0;
    std::atomic<long> safe_;
};

class Account {
public:
    bool take(unsigned int n) {
        // ruleid: cpp-unsigned-below-zero
        balance_ -= n;
        if (balance_ < 0) return false;
        return true;
    }
    bool take_signed(int n) {
        // ok: cpp-unsigned-below-zero
        credit_ -= n;
        if (credit_ < 0) return false;
        return true;
    }

private:
    unsigned int balance_;
    int credit_;
};

int pairs(const std::vector<int>& v) {
    int n = 0;
    // ruleid: cpp-size-minus-in-loop
    for (size_t i = 0; i < v.size() - 1; ++i) n += v[i] == v[i + 1];
    return n;
}

int pairs_checked(const std::vector<int>& v) {
    int n = 0;
    if (v.empty()) return 0;
    // ok: cpp-size-minus-in-loop
    for (size_t i = 0; i < v.size() - 1; ++i) n += v[i] == v[i + 1];
    return n;
}

void grid(const json& j) {
    std::size_t rows = j["rows"].get<std::size_t>();
    // ruleid: cpp-size-from-document
    std::vector<double> g(rows);
    std::size_t cols = j["cols"].get<std::size_t>();
    if (cols > 100) return;
    // ok: cpp-size-from-document
    std::vector<double> h(cols);
}

char* join(const std::string& a, const std::string& b) {
    // ruleid: cpp-joined-without-room
    char* p = new char[a.size() + b.size() + 1];
    std::strcpy(p, a.c_str());
    std::strcat(p, "/");
    std::strcat(p, b.c_str());
    return p;
}

char* join_with_room(const std::string& a, const std::string& b) {
    // ok: cpp-joined-without-room
    char* p = new char[a.size() + b.size() + 2];
    std::strcpy(p, a.c_str());
    std::strcat(p, "/");
    std::strcat(p, b.c_str());
    return p;
}

struct Options {
    int retries;
    bool verbose;
};

struct Settings {
    int retries = 1;
};

Options parse(std::istream& in) {
    // ruleid: cpp-fields-left-unset
    Options o;
    std::string key;
    while (in >> key) {
        if (key == "verbose") o.verbose = true;
    }
    return o;
}

Settings parse_settings(std::istream& in) {
    // ok: cpp-fields-left-unset
    Settings o;
    std::string key;
    while (in >> key) {
        if (key == "retries") o.retries = 3;
    }
    return o;
}

Options parse_set(std::istream& in) {
    // ok: cpp-fields-left-unset
    Options o;
    o.verbose = false;
    std::string key;
    while (in >> key) {
        if (key == "verbose") o.verbose = true;
    }
    return o;
}

std::string choose(const std::vector<std::string>& menu, const std::string& line) {
    std::istringstream in(line);
    int choice = 0;
    in >> choice;
    // ruleid: cpp-index-of-stream
    return menu[choice - 1];
}

std::string choose_checked(const std::vector<std::string>& menu, const std::string& line) {
    std::istringstream in(line);
    int choice = 0;
    in >> choice;
    if (choice < 1 || choice > 3) return "";
    // ok: cpp-index-of-stream
    return menu[choice - 1];
}

void greeting(char* out, size_t n, const std::string& text, const std::string& name) {
    // ruleid: cpp-format-out-of-data
    std::snprintf(out, n, text.c_str(), name.c_str());
    // ok: cpp-format-out-of-data
    std::snprintf(out, n, "%s", text.c_str());
}

void matrix(std::vector<double>& data, int rows, int cols) {
    // ruleid: cpp-size-product-of-parameters
    data.resize(rows * cols);
}

void matrix_checked(std::vector<double>& data, int rows, int cols) {
    if (rows <= 0 || cols <= 0 || rows > 1000 || cols > 1000) return;
    // ok: cpp-size-product-of-parameters
    data.resize(rows * cols);
}

class Subject {
public:
    void remove_all() {
        // ruleid: cpp-deleted-elements-kept
        for (Observer* o : observers_) {
            delete o;
        }
    }
    void clear_all() {
        // ok: cpp-deleted-elements-kept
        for (Observer* o : observers_) {
            delete o;
        }
        observers_.clear();
    }

private:
    std::list<Observer*> observers_;
};

void words(const std::vector<std::string>& lines, std::vector<std::string_view>& out) {
    for (const auto& line : lines) {
        std::string clean = trim(line);
        // ruleid: cpp-view-of-loop-local
        out.push_back(std::string_view(clean));
        // ok: cpp-view-of-loop-local
        out.push_back(std::string_view(line));
    }
}

void pop(std::unique_ptr<Item>& head) {
    // ruleid: cpp-raw-pointer-after-reset
    Item* old = head.get();
    head.reset();
    log(old->value);
}

void pop_late(std::unique_ptr<Item>& head) {
    // ok: cpp-raw-pointer-after-reset
    Item* old = head.get();
    log(old->value);
    head.reset();
}

unsigned port(const std::vector<unsigned char>& d) {
    // ruleid: cpp-assert-on-input
    assert(d.size() >= 2);
    return d[0] << 8 | d[1];
}

unsigned port_checked(const std::vector<unsigned char>& d) {
    // ok: cpp-assert-on-input
    if (d.size() < 2) throw std::runtime_error("short");
    return d[0] << 8 | d[1];
}
