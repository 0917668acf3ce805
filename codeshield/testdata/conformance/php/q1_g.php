<?php
// MATCH:
try { a(); } catch (Exception $e) { b(); }
try { a(); } catch (A | Exception $e) { b(); }
// MATCH:
try { a(); } catch (Exception | B $e) { b(); }
try { a(); } catch (\Exception $e) { b(); }
// MATCH:
try { a(); } catch (A $e) {} catch (Exception $e) { b(); }
