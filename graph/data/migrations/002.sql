-- The name under which this ledger claims its part of a shared graph; made when it is first pushed.
CREATE TABLE identity (ledger TEXT NOT NULL) STRICT;
