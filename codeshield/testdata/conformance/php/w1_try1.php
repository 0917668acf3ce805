<?php
// MATCH:
try { a(); } catch (Exception $e) { b(); }
// MATCH:
try { a(); } catch (A | B $e) { b(); }
try { a(); } catch (\X\Y $e) { } finally { }
