#include <stdio.h>
#include <libxml/xpath.h>

xmlXPathObjectPtr find(xmlXPathContextPtr ctx, const char *username) {
    xmlXPathRegisterVariable(ctx, BAD_CAST "name", xmlXPathNewString(BAD_CAST username));
    return xmlXPathEvalExpression(BAD_CAST "//user[@name=$name]", ctx);
}
