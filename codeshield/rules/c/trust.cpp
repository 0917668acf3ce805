#include <string>
#include <boost/asio/ssl.hpp>
#include <boost/archive/binary_iarchive.hpp>

bool check(const std::string& body, const std::string& signature) {
  const std::string expected = hex_hmac(body);
  // ruleid: c-secret-compared-early
  return expected == signature;
}

bool same_password(const std::string& password, const std::string& confirm_password) {
  // ok: c-secret-compared-early
  return password == confirm_password;
}

void get(tcp::resolver::results_type where) {
  ssl::context ctx(ssl::context::tls_client);
  beast::ssl_stream<beast::tcp_stream> stream(ioc, ctx);
  // ruleid: cpp-asio-client-does-not-verify
  stream.handshake(ssl::stream_base::client);
}

void get_right(tcp::resolver::results_type where) {
  ssl::context ctx(ssl::context::tls_client);
  ctx.set_verify_mode(ssl::verify_peer);
  beast::ssl_stream<beast::tcp_stream> stream(ioc, ctx);
  // ok: cpp-asio-client-does-not-verify
  stream.handshake(ssl::stream_base::client);
}

void read_order(const InputSource& source) {
  XercesDOMParser parser;
  parser.setDoNamespaces(true);
  // ruleid: cpp-xml-parser-defaults
  parser.parse(source);
}

void read_order_right(const InputSource& source) {
  XercesDOMParser parser;
  parser.setDisableDefaultEntityResolution(true);
  parser.setLoadExternalDTD(false);
  // ok: cpp-xml-parser-defaults
  parser.parse(source);
}

void substitute(xmlpp::DomParser& parser) {
  // ruleid: cpp-xml-entities-substituted
  parser.set_substitute_entities(true);
  // ok: cpp-xml-entities-substituted
  parser.set_substitute_entities(false);
}

void serve(tcp::iostream& client) {
  boost::archive::binary_iarchive archive(client);
  std::shared_ptr<Task> task;
  // ruleid: cpp-archive-of-peer
  archive >> task;
}

void restore(std::ifstream& file) {
  boost::archive::binary_iarchive archive(file);
  Settings settings;
  // ok: cpp-archive-of-peer
  archive >> settings;
}
