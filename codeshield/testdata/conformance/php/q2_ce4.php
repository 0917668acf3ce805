<?php
// MATCH:
try { a(); } catch (A | B $e) { }
try { a(); } catch (B | A $e) {  }
// MATCH:
try { a(); } catch (A $e) {  }
