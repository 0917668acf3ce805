#include <stdio.h>
#include <libxml/xpath.h>

xmlXPathObjectPtr find(xmlXPathContextPtr ctx, const char *username) {
    char expr[256];
    snprintf(expr, sizeof(expr), "//user[@name='%s']", username);
    return xmlXPathEvalExpression((const xmlChar *)expr, ctx);
}
