#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <stdio.h>

/* Is there a user with this name and password in the document? */
int check_user(xmlDocPtr doc, const char *name, const char *password)
{
    xmlXPathContextPtr ctx = xmlXPathNewContext(doc);
    xmlXPathRegisterVariable(ctx, BAD_CAST "name", xmlXPathNewCString(name));
    xmlXPathRegisterVariable(ctx, BAD_CAST "password", xmlXPathNewCString(password));
    xmlXPathObjectPtr res = xmlXPathEvalExpression(BAD_CAST "//user[name=$name and password=$password]", ctx);
    int ok = res && res->nodesetval && res->nodesetval->nodeNr > 0;
    xmlXPathFreeObject(res);
    xmlXPathFreeContext(ctx);
    return ok;
}
