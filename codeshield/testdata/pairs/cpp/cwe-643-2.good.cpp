#include <pugixml.hpp>
#include <string>

std::string mailOf(const pugi::xml_document& doc, const std::string& user) {
    pugi::xpath_variable_set vars;
    vars.set("who", user.c_str());
    pugi::xpath_query query("/users/user[@name=$who]/mail", &vars);
    return query.evaluate_node(doc).node().text().as_string();
}
