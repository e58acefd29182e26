package org.dragoman.model;

/** What a source does by a statement. */
public enum SpeechAct {
  /** Says that something is so. */
  ASSERT,
  /** Says that something is not so. */
  DENY,
  /** Says that something said before is so. */
  CONFIRM,
  /** Asks a question or a favour. */
  ASK,
  /** Asks with force. */
  DEMAND,
  /** Undertakes to do something good for the addressee. */
  PROMISE,
  /** Undertakes to do harm. */
  THREATEN,
  /** Thinks, knows or expects. */
  BELIEVE,
  /** Doubts or fears that it is not so. */
  DOUBT,
  /** Wants or plans. */
  INTEND,
  /** Will not say or do it. */
  DECLINE
}
