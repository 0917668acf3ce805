#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <stdio.h>

/* Is there a user with this name and password in the document? */
int check_user(xmlDocPtr doc, const char *name, const char *password)
{
    char expr[512];
    snprintf(expr, sizeof expr, "//user[name='%s' and password='%s']", name, password);
    xmlXPathContextPtr ctx = xmlXPathNewContext(doc);
    xmlXPathObjectPtr res = xmlXPathEvalExpression(BAD_CAST expr, ctx);
    int ok = res && res->nodesetval && res->nodesetval->nodeNr > 0;
    xmlXPathFreeObject(res);
    xmlXPathFreeContext(ctx);
    return ok;
}
