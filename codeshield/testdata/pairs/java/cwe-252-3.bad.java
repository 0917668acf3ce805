public class Rotator {
    public void rotate(File log) {
        File old = new File(log.getParentFile(), log.getName() + ".1");
        log.renameTo(old);
    }
}
