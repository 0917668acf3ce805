import javax.xml.namespace.QName
import javax.xml.xpath.XPathConstants
import javax.xml.xpath.XPathFactory
import org.w3c.dom.Document
import org.w3c.dom.NodeList

class XmlUserStore(private val document: Document) {
    fun login(user: String, password: String): Boolean {
        val xpath = XPathFactory.newInstance().newXPath()
        xpath.setXPathVariableResolver { name: QName ->
            when (name.localPart) {
                "user" -> user
                "password" -> password
                else -> null
            }
        }
        val nodes = xpath.evaluate("/users/user[name=\$user and password=\$password]", document, XPathConstants.NODESET) as NodeList
        return nodes.length == 1
    }
}
