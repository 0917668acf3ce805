import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;

public class EventCodec {
    private final ObjectMapper mapper = new ObjectMapper();

    public EventCodec() {
        mapper.activateDefaultTyping(LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.NON_FINAL);
    }

    public Object decode(String json) throws Exception {
        return mapper.readValue(json, Object.class);
    }
}
