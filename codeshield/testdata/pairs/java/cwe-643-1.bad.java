import javax.xml.xpath.*;
import org.w3c.dom.Document;

public class XmlUsers {
    private final Document document;
    public XmlUsers(Document document) { this.document = document; }

    public boolean login(String name, String password) throws XPathExpressionException {
        XPath xpath = XPathFactory.newInstance().newXPath();
        String query = "//user[name='" + name + "' and password='" + password + "']";
        return (Boolean) xpath.evaluate(query, document, XPathConstants.BOOLEAN);
    }
}
