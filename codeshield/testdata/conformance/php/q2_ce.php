<?php
// MATCH:
try { catch_me(1); } catch (\E $e) { catch_me(2); }
