#include <libxml/parser.h>
#include <libxml/tree.h>
#include <string.h>

/* Reads the <name> of an uploaded SVG or XML document. */
char *document_title(const char *body, int len)
{
    xmlDocPtr doc = xmlReadMemory(body, len, "upload.xml", NULL,
                                  XML_PARSE_NOENT | XML_PARSE_DTDLOAD | XML_PARSE_NOBLANKS);
    if (doc == NULL)
        return NULL;

    char *title = NULL;
    xmlNodePtr root = xmlDocGetRootElement(doc);
    for (xmlNodePtr n = root ? root->children : NULL; n; n = n->next) {
        if (n->type == XML_ELEMENT_NODE && xmlStrEqual(n->name, BAD_CAST "title")) {
            xmlChar *text = xmlNodeGetContent(n);
            title = strdup((const char *)text);
            xmlFree(text);
            break;
        }
    }
    xmlFreeDoc(doc);
    return title;
}
