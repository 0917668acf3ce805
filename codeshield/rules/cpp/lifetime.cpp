#include <vector>

void change(std::vector<int> &v) {
  // ruleid: cpp-container-changed-in-range-for
  for (int x : v) {
    if (x == 0) v.push_back(1);
  }
  // ok: cpp-container-changed-in-range-for
  for (int x : v) {
    other.push_back(x);
  }
}

void erase(std::vector<int> &v) {
  // ruleid: cpp-iterator-after-erase
  for (auto it = v.begin(); it != v.end(); ++it) {
    if (*it == 0) v.erase(it);
  }
  // ok: cpp-iterator-after-erase
  for (auto it = v.begin(); it != v.end();) {
    if (*it == 0) it = v.erase(it); else ++it;
  }
}

int grow(std::vector<int> &v) {
  // ruleid: cpp-reference-after-growth
  int &first = v[0];
  v.push_back(1);
  return first;
}

int grow_index(std::vector<int> &v) {
  v.push_back(1);
  // ok: cpp-reference-after-growth
  int &first = v[0];
  return first;
}

void temporary(std::ostringstream &out) {
  // ruleid: cpp-pointer-into-temporary
  const char *p = out.str().c_str();
  std::string text = out.str();
  // ok: cpp-pointer-into-temporary
  const char *q = text.c_str();
}

void mismatch() {
  int *a = new int[10];
  // ruleid: cpp-array-delete-mismatch
  delete a;
  int *b = new int[10];
  // ok: cpp-array-delete-mismatch
  delete[] b;
}

void owners(int *raw) {
  // ruleid: cpp-two-owners
  std::shared_ptr<int> a(raw);
  std::shared_ptr<int> b(raw);
}

void owners_right() {
  // ok: cpp-two-owners
  auto a = std::make_shared<int>(1);
  std::shared_ptr<int> b = a;
}

void pointers() {
  // ruleid: cpp-auto-ptr
  std::auto_ptr<int> a(new int);
  // ok: cpp-auto-ptr
  std::unique_ptr<int> b(new int);
}

void input() {
  char word[10];
  // ruleid: cpp-cin-into-array
  std::cin >> word;
  std::string text;
  // ok: cpp-cin-into-array
  std::cin >> text;
}

int at(const std::vector<int> &v, size_t i) {
  // ruleid: cpp-unchecked-subscript
  return v[i];
}

int at_checked(const std::vector<int> &v, size_t i) {
  if (i >= v.size()) throw std::out_of_range("i");
  // ok: cpp-unchecked-subscript
  return v[i];
}

void prune(std::vector<User *> &users)
{
	for (auto it = users.begin(); it != users.end(); ++it) {
		// ruleid: cpp-delete-then-member
		delete *it;
		log((*it)->name);
	}
	for (auto it = users.begin(); it != users.end(); ++it) {
		log((*it)->name);
		// ok: cpp-delete-then-member
		delete *it;
	}
}

std::string_view shortened(const std::string &in)
{
	std::string copy = in;
	// ruleid: cpp-view-of-local
	return copy;
}

std::string shortened_copy(const std::string &in)
{
	std::string copy = in;
	// ok: cpp-view-of-local
	return copy;
}

// ruleid: cpp-owner-copied
class Owner {
public:
	explicit Owner(int n) : p_(new char[n]) {}
	~Owner() { delete[] p_; }
private:
	char *p_;
};

// ok: cpp-owner-copied
class OwnerOnce {
public:
	explicit OwnerOnce(int n) : p_(new char[n]) {}
	OwnerOnce(const OwnerOnce &) = delete;
	~OwnerOnce() { delete[] p_; }
private:
	char *p_;
};

char *decode(const char *in, int n)
{
	char *out = new char[n];
	if (in[0] > 5)
		// ruleid: cpp-throw-leaks
		throw std::runtime_error("bad");
	if (in[0] > 4) {
		delete[] out;
		// ok: cpp-throw-leaks
		throw std::runtime_error("bad");
	}
	return out;
}

double balance(Bank &bank, int id)
{
	// ruleid: cpp-found-pointer-unchecked
	Account *a = bank.find(id);
	return a->balance;
}

double balance_checked(Bank &bank, int id)
{
	// ok: cpp-found-pointer-unchecked
	Account *a = bank.find(id);
	if (!a)
		return 0;
	return a->balance;
}
