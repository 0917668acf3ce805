#include <pugixml.hpp>
#include <iostream>
#include <string>
#include <vector>

std::vector<std::string> feed_titles(const std::string& rss) {
    std::vector<std::string> titles;
    pugi::xml_document doc;
    // pugixml never resolves DTD or external entities; the default flags only decode the predefined ones
    pugi::xml_parse_result ok = doc.load_buffer(rss.data(), rss.size(), pugi::parse_default);
    if (!ok) {
        return titles;
    }
    for (const pugi::xpath_node& item : doc.select_nodes("//item/title")) {
        titles.emplace_back(item.node().child_value());
    }
    return titles;
}
