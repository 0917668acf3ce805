#include <random>

int numbers() {
  Dist rand;
  // ruleid: cpp-rand-other
  int a = gen->rand();
  // ok: cpp-rand-other
  int b = device();
}

std::string generateToken() {
  // ruleid: c-rand-secret
  std::mt19937 gen(std::random_device{}());
  std::uniform_int_distribution<int> dist(0, 15);
  return hex[dist(gen)];
}

bool login(const std::string &token) {
  // ruleid: cpp-jwt-not-verified
  auto decoded = jwt::decode(token);
  return decoded.get_payload_claim("admin").as_bool();
}

bool login_checked(const std::string &token) {
  // ok: cpp-jwt-not-verified
  auto decoded = jwt::decode(token);
  verifier.verify(decoded);
  return decoded.get_payload_claim("admin").as_bool();
}

std::string issue(const std::string& user, const std::string& key) {
  // ruleid: cpp-jwt-key-in-program
  auto weak = jwt::create().set_subject(user).sign(jwt::algorithm::hs256{"my-signing-key"});
  // ok: cpp-jwt-key-in-program
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{key});
}
