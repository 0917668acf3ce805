#include <cstdint>
#include <iostream>
#include <string>
#include <variant>

struct Message { int kind; virtual ~Message() = default; };
struct TextMessage : Message { std::string text; };
struct DataMessage : Message { uint8_t* data; size_t size; };

void handle(Message* m) {
    if (auto* text = dynamic_cast<TextMessage*>(m)) {
        std::cout << text->text << std::endl;
    }
}
