#include <string>

int list(const std::string &folder) {
  std::string command = "ls " + folder;
  // ruleid: c-command-injection, c-system
  return std::system(command.c_str());
}

int list_checked(const std::string &folder) {
  if (!isValidName(folder)) throw std::invalid_argument("folder");
  std::string command = "ls " + folder;
  // ruleid: c-system
  return std::system(command.c_str());
}

int list_loop(const std::string &folder) {
  for (char c : folder) {
    if (!std::isalnum(static_cast<unsigned char>(c))) return -1;
  }
  std::string command = "ls " + folder;
  // ok: c-system, c-command-injection
  return std::system(command.c_str());
}

std::string page(const std::string &name) {
  // ruleid: c-html-unescaped
  return "<p>Hello " + name + "</p>";
}

std::string page_escaped(const std::string &name) {
  // ok: c-html-unescaped
  return "<p>Hello " + escapeHtml(name) + "</p>";
}

std::string node(const std::string &name) {
  // ruleid: c-xpath-injection
  return "//user[name='" + name + "']";
}

std::string load(const std::string &name) {
  // ruleid: c-path-traversal
  std::ifstream in("/srv/files/" + name);
}

std::string load_checked(const std::string &name) {
  if (name.find("..") != std::string::npos) return "";
  // ok: c-path-traversal
  std::ifstream in("/srv/files/" + name);
}

void find_customer(QSqlQuery& query, const QString& name) {
  // ruleid: c-sql-injection
  query.exec(QString("SELECT id FROM customer WHERE name = '%1'").arg(name));
}

void by_status(mysqlx::Session& session, const std::string& status) {
  std::ostringstream sql;
  // ruleid: c-sql-injection
  sql << "SELECT * FROM orders WHERE status = '" << status << "'";
  // ok: c-sql-injection
  session.sql("SELECT * FROM orders WHERE status = ?").bind(status);
}

void proxy(const std::string& target) {
  // ruleid: c-ssrf
  http_client remote(target);
}

void proxy_checked(const std::string& address) {
  uri target(address);
  if (kHosts.count(target.host()) == 0) return;
  // ok: c-ssrf
  http_client remote(target);
}

void convert(QProcess& process, const QString& input) {
  // ruleid: c-command-injection
  process.start("/bin/sh", QStringList() << "-c" << input);
  // ok: c-command-injection
  process.start("ffmpeg", QStringList() << "-i" << input);
}
