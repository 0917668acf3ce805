package com.acme.xml;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.thoughtworks.xstream.XStream;
import java.io.*;
import java.nio.file.*;
import java.util.zip.*;
import javax.xml.XMLConstants;
import javax.xml.parsers.*;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.xpath.*;
import org.yaml.snakeyaml.Yaml;

class GoodSax {
    public void good() throws ParserConfigurationException {
        SAXParserFactory spf = SAXParserFactory.newInstance();
        spf.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok
        spf.newSAXParser();
    }
    public void good2() throws ParserConfigurationException {
        SAXParserFactory spf = SAXParserFactory.newInstance();
        spf.setFeature("http://xml.org/sax/features/external-general-entities", false);
        log("x");
        spf.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        spf.newSAXParser();
    }
    public void bad() throws ParserConfigurationException {
        SAXParserFactory spf = SAXParserFactory.newInstance();
        // ruleid: j-xxe-enabled
        spf.setFeature("http://xml.org/sax/features/external-general-entities", true);
        // ruleid: j-xxe-dbf
        spf.newSAXParser();
    }
    public void bad3() throws ParserConfigurationException {
        SAXParserFactory spf = SAXParserFactory.newInstance();
        if (secure) {
            spf.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        }
        // ruleid: j-xxe-dbf
        spf.newSAXParser();
    }
    public void viaHelper() throws ParserConfigurationException {
        SAXParserFactory spf = SAXParserFactory.newInstance();
        harden(spf);
        spf.newSAXParser();
    }
    private void harden(SAXParserFactory f) throws ParserConfigurationException {
        f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    }
}

class StaticSax {
    private static SAXParserFactory spf = SAXParserFactory.newInstance();
    static {
        spf.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    }
    // ruleid: j-xxe-dbf
    void run() { spf.newSAXParser(); }
}

class FieldSax {
    private static final SAXParserFactory spf = SAXParserFactory.newInstance();
    // ruleid: j-xxe-dbf
    void run() { spf.newSAXParser(); SAXParser p = spf.newSAXParser(); }
    TransformerFactory tf() {
        // ruleid: j-tf
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
    TransformerFactory tf2() {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
    void tf3() {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setAttribute("http://javax.xml.XMLConstants/property/accessExternalStylesheet", "");
        factory.setAttribute("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
    }
    void stax(InputStream in) {
        XMLInputFactory a = XMLInputFactory.newFactory();
        a.setProperty("javax.xml.stream.isSupportingExternalEntities", false);
        XMLInputFactory b = XMLInputFactory.newInstance();
        b.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        // ruleid: j-stax
        XMLInputFactory c = XMLInputFactory.newInstance();
        c.createXMLStreamReader(in);
    }
    void stax2(InputStream in) {
        // ruleid: j-stax
        final XMLInputFactory c = XMLInputFactory.newFactory("x", null);
        c.setProperty("javax.xml.stream.isSupportingExternalEntities", true);
    }
}

class Deser implements Serializable {
    // ruleid: j-transient
    private String password;
    private transient String secret;
    private String token = "x";
    private final String user;
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = As.PROPERTY)
    // ruleid: j-jackson
    public Object any;
    @JsonTypeInfo(use = Id.NAME)
    public Object named;
    @JsonProperty("x")
    @JsonTypeInfo(use = Id.MINIMAL_CLASS)
    private List<Object> objs = new ArrayList<>();

    public Object read(InputStream in, byte[] data) throws Exception {
        // ruleid: j-deser
        ObjectInputStream ois = new ObjectInputStream(in);
        // ruleid: j-deser
        Object o = ois.readObject();
        try (ObjectInputStream o2 = new ObjectInputStream(new ByteArrayInputStream(data))) {
            // ruleid: j-deser
            return (Foo) o2.readObject();
        }
    }
    Object read2(byte[] d) throws Exception {
        // ruleid: j-deser
        return new ObjectInputStream(new ByteArrayInputStream(d)).readObject();
    }
    void yaml(String s) {
        // ruleid: j-snake
        Yaml y = new Yaml();
        y.load(s);
        Yaml z = new Yaml(new SafeConstructor());
        z.load(s);
        Object o = new Yaml().load(s);
    }
    void xs(String s) {
        XStream x = new XStream();
        // ruleid: j-xstream
        Object o = x.fromXML(s);
        XStream p = new XStream(new DomDriver());
        p.addPermission(NoTypePermission.NONE);
        p.fromXML(s);
    }
    void jackson() {
        ObjectMapper m = new ObjectMapper();
        // ruleid: j-jackson
        m.enableDefaultTyping();
        ObjectMapper n = new ObjectMapper();
        n.setDefaultTyping(t);
        n.enableDefaultTyping(DefaultTyping.NON_FINAL);
    }
    void zip(ZipInputStream zis, File dir, Path base) throws IOException {
        ZipEntry entry;
        while ((entry = zis.getNextEntry()) != null) {
            String name = entry.getName();
            // ruleid: j-zip
            File f = new File(dir, name);
            Path p = base.resolve(entry.getName()).normalize();
            Path q = base.resolve(Paths.get(name).normalize());
            if (!f.getCanonicalPath().startsWith(dir.getCanonicalPath())) {
                throw new IOException("bad");
            }
            // ruleid: j-zip
            new File(dir, name);
        }
        for (Enumeration<? extends ZipEntry> en = zf.entries(); en.hasMoreElements();) {
            // ruleid: j-zip
            new File(dir, en.nextElement().getName());
        }
        zf.stream().forEach(e -> new File(dir, e.getName()));
    }
    void xpath(String in, XPath xp) throws XPathExpressionException {
        xp.compile("/a/b");
        // ruleid: j-xpath
        xp.compile("/a/" + in);
        // ruleid: j-xpath
        xp.evaluate(in, doc);
        String e = "//user[name='" + in + "']";
        // ruleid: j-xpath
        xp.evaluate(e, doc, XPathConstants.NODESET);
        XPathFactory.newInstance().newXPath().evaluate(e, doc);
        String constant = "/a";
        xp.compile(constant);
    }
}

class Jwt {
    // ruleid: j-jwt
    private static final String SECRET = "s3cr3t";
    private final String other = System.getenv("S");
    String make() {
        // ruleid: j-jwt
        Algorithm none = Algorithm.none();
        // ruleid: j-jwt
        JWT.create().withIssuer("a").sign(Algorithm.none());
        // ruleid: j-jwt
        Algorithm a = Algorithm.HMAC256("hardcoded");
        Algorithm b = Algorithm.HMAC512(SECRET);
        Algorithm c = Algorithm.HMAC256(other);
        // ruleid: j-jwt
        String s = "local";
        Algorithm d = Algorithm.HMAC384(s);
        return JWT.create().withSubject("x").withExpiresAt(d).sign(a);
    }
    void dec(String t) {
        // ruleid: j-jwt
        DecodedJWT j = JWT.decode(t);
        String u = JWT.decode(t).getSubject();
    }
}
class JwtOk {
    void dec(String t) {
        DecodedJWT j = JWT.decode(t);
    }
    void ver(String t) {
        verifier.verify(t);
    }
}
