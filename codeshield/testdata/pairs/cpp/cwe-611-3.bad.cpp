#include <libxml++/libxml++.h>
#include <iostream>
#include <string>
#include <vector>

std::vector<std::string> feed_titles(const std::string& rss) {
    std::vector<std::string> titles;
    xmlpp::DomParser parser;
    parser.set_substitute_entities(true);
    parser.set_validate(false);
    parser.parse_memory(rss);
    if (!parser) {
        return titles;
    }
    for (auto* node : parser.get_document()->get_root_node()->find("//item/title/text()")) {
        if (auto* text = dynamic_cast<xmlpp::TextNode*>(node)) {
            titles.push_back(text->get_content());
        }
    }
    return titles;
}
