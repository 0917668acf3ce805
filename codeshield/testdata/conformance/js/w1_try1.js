// MATCH:
try { a(); } catch (e) { }
try { a(); } catch (e) { b(); }
// MATCH:
try { a(); } catch { }
try { a(); } catch (e) { } finally { }
