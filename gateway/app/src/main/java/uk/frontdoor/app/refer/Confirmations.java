package uk.frontdoor.app.refer;

/** Port: sends confirmations. Not to be relied on: nobody waits for one, and the form is kept without it. */
interface Confirmations {
    /** False when nobody sends any, so that none is offered. */
    boolean offered();

    void send(Confirmation confirmation);

    /** Sends none. */
    Confirmations NONE = new Confirmations() {
        @Override
        public boolean offered() {
            return false;
        }

        @Override
        public void send(Confirmation confirmation) {}
    };
}
