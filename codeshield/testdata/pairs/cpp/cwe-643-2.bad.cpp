#include <pugixml.hpp>
#include <string>

std::string mailOf(const pugi::xml_document& doc, const std::string& user) {
    std::string query = "/users/user[@name='" + user + "']/mail";
    return doc.select_node(query.c_str()).node().text().as_string();
}
