<?php
try { a(); } catch (Exception $e) { b(); }
// MATCH:
try { a(); } catch (\Exception $e) { b(); }
