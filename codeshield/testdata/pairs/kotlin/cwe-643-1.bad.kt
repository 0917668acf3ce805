import javax.xml.xpath.XPathConstants
import javax.xml.xpath.XPathFactory
import org.w3c.dom.Document
import org.w3c.dom.NodeList

class XmlUserStore(private val document: Document) {
    fun login(user: String, password: String): Boolean {
        val xpath = XPathFactory.newInstance().newXPath()
        val query = "/users/user[name='$user' and password='$password']"
        val nodes = xpath.evaluate(query, document, XPathConstants.NODESET) as NodeList
        return nodes.length == 1
    }
}
