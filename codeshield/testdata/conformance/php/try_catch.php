<?php
// ERROR:
try { f(); } catch (A $e) { g(); }
f();
