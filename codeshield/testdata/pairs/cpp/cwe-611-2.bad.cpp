#include <xercesc/parsers/XercesDOMParser.hpp>
#include <xercesc/framework/MemBufInputSource.hpp>
#include <xercesc/util/PlatformUtils.hpp>
#include <memory>
#include <string>

using namespace xercesc;

std::string readOrderId(const std::string& xml) {
    XercesDOMParser parser;
    parser.setValidationScheme(XercesDOMParser::Val_Auto);
    parser.setDoNamespaces(true);

    MemBufInputSource source(reinterpret_cast<const XMLByte*>(xml.data()), xml.size(), "order");
    parser.parse(source);

    DOMDocument* doc = parser.getDocument();
    DOMElement* root = doc ? doc->getDocumentElement() : nullptr;
    if (!root) {
        return {};
    }
    XMLCh* attr = XMLString::transcode("id");
    char* value = XMLString::transcode(root->getAttribute(attr));
    std::string id(value);
    XMLString::release(&attr);
    XMLString::release(&value);
    return id;
}
