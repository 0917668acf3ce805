#include <string>
#include <vector>
#include <sol/sol.hpp>

struct Player {
  int id;
  std::string name;
};

struct Header {
  int id;
  int length;
};

void script(sol::state& lua, const crow::request& req) {
  // ruleid: c-code-from-input
  lua.script(req.body);
}

void script_known(sol::state& lua, const crow::request& req) {
  auto it = kScripts.find(req.body);
  // ok: c-code-from-input
  lua.script(it->second);
}

void receive(int sock, Player& p) {
  char buf[sizeof(Player)];
  recv(sock, buf, sizeof buf, MSG_WAITALL);
  // ruleid: cpp-object-in-buffer
  p = *reinterpret_cast<Player*>(buf);
}

void receive_header(int sock, Header& h) {
  char buf[sizeof(Header)];
  recv(sock, buf, sizeof buf, MSG_WAITALL);
  // ok: cpp-object-in-buffer
  h = *reinterpret_cast<Header*>(buf);
}
