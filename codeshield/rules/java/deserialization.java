class DeserializationFixture {
    Object file(InputStream in) throws Exception {
        // ruleid: java-object-input-stream
        ObjectInputStream ois = new ObjectInputStream(in);
        return ois.readObject();
    }

    Object filtered(InputStream in) throws Exception {
        // ok: java-object-input-stream
        ObjectInputStream ois = new ObjectInputStream(in);
        ois.setObjectInputFilter(ObjectInputFilter.Config.createFilter("com.example.Dto;!*"));
        return ois.readObject();
    }

    Object web(HttpServletRequest req) throws Exception {
        // ruleid: java-deserialization-of-network-data, java-object-input-stream
        ObjectInputStream ois = new ObjectInputStream(req.getInputStream());
        // ok: java-deserialization-of-network-data
        Dto dto = mapper.readValue(req.getInputStream(), Dto.class);
        return ois.readObject();
    }

    Object decoder(InputStream in) {
        // ruleid: java-xml-decoder
        XMLDecoder d = new XMLDecoder(in);
        // ok: java-xml-decoder
        XMLEncoder e = new XMLEncoder(out);
        return d.readObject();
    }

    Object yaml(String text) {
        Yaml yaml = new Yaml();
        // ruleid: java-unsafe-yaml-load
        return yaml.load(text);
    }

    Object yamlSafe(String text) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        // ok: java-unsafe-yaml-load
        return yaml.load(text);
    }

    void jackson(ObjectMapper m) {
        // ruleid: java-jackson-default-typing
        m.enableDefaultTyping();
        // ok: java-jackson-default-typing
        m.activateDefaultTyping(validator, ObjectMapper.DefaultTyping.NON_FINAL);
    }

    Object xstream(String xml) {
        XStream xs = new XStream();
        // ruleid: java-xstream-without-allow-list
        return xs.fromXML(xml);
    }

    Object xstreamAllowed(String xml) {
        XStream xs = new XStream();
        xs.allowTypes(new Class[]{Dto.class});
        // ok: java-xstream-without-allow-list
        return xs.fromXML(xml);
    }

    void kryo(Kryo kryo) {
        // ruleid: java-kryo-without-registration
        kryo.setRegistrationRequired(false);
        // ok: java-kryo-without-registration
        kryo.setRegistrationRequired(true);
    }

    // ruleid: java-jackson-type-by-class
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "@class")
    Object open;

    // ok: java-jackson-type-by-class
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    Object closed;
}
