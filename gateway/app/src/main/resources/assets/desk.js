// The desk without this file: reload to see what is new, and keep drafts by the button.

const every = (element, look) => {
  const seconds = Number(element.dataset.every)
  if (seconds > 0) {
    setInterval(() => document.hidden || look(), seconds * 1000)
  }
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

// How long this person may still do nothing, as the server counts it: what they do in another window counts too.
const timeOut = document.querySelector('[data-idle]')
let endsAt = Infinity
const heard = answer => {
  const out = answer && (answer.status === 401 || answer.type === 'opaqueredirect')
  const left = answer && (out ? 0 : Number(answer.headers.get('Session-Ends-In') || NaN))
  if (left >= 0) {
    endsAt = Date.now() + left * 1000
  }
}

// Asks again only for what has changed; the tag says what the page knows already.
const asker = address => {
  let tag = ''
  return async () => {
    const answer = await fetch(address, { headers: tag ? { 'If-None-Match': tag } : {}, redirect: 'manual' }).catch(() => null)
    heard(answer)
    if (!answer || !answer.ok) {
      return null
    }
    tag = answer.headers.get('ETag') || ''
    return answer.json()
  }
}

const paragraph = (...parts) => {
  const made = document.createElement('p')
  made.className = 'govuk-inset-text'
  made.append(...parts)
  return made
}

const watched = document.querySelector('[data-watch]')
if (watched) {
  const ask = asker(watched.dataset.watch)
  const mine = watched.dataset.holder || ''
  every(watched, async () => {
    const now = await ask()
    if (!now) {
      return
    }
    const said = []
    if (now.done) {
      said.push(paragraph('This work is done meanwhile. Open the page again to see how.'))
    } else if ((now.holder || '') !== mine) {
      said.push(paragraph(now.holder ? `${now.holder} has this now.` : 'Nobody has this now.'))
    }
    if (now.looking.length > 0) {
      said.push(paragraph(`Also looked at by ${now.looking.join(', ')} a short while ago.`))
    }
    if (said.map(each => each.textContent).join() !== [...watched.children].map(each => each.textContent).join()) {
      watched.replaceChildren(...said)
    }
  })
}

const news = document.querySelector('[data-news]')
if (news) {
  const ask = asker(news.dataset.news)
  every(news, async () => {
    const arrived = await ask()
    const said = []
    if (arrived && arrived.missed > 0) {
      said.push(`${arrived.missed} overdue since this list was made. `)
    }
    if (arrived && arrived.count > 0) {
      said.push(`${arrived.count} new${arrived.red > 0 ? `, ${arrived.red} of them red` : ''}. `)
    }
    if (said.length > 0) {
      const show = document.createElement('a')
      show.className = 'govuk-link govuk-link--no-visited-state'
      show.href = news.dataset.show
      show.textContent = 'Show'
      news.replaceChildren(paragraph(...said, show))
    }
  })
}

const form = document.querySelector('form[data-draft]')
let keep = async () => {}
if (form) {
  const kept = form.querySelector('[data-kept]')
  let typed = false
  form.addEventListener('input', () => { typed = true })
  form.addEventListener('submit', () => { typed = false })
  keep = async () => {
    if (!typed) {
      return
    }
    typed = false
    const body = new URLSearchParams(new FormData(form))
    const answer = await fetch(form.dataset.draft, { method: 'POST', body, keepalive: true, redirect: 'manual' }).catch(() => null)
    heard(answer)
    if (answer && answer.status === 204) {
      kept.textContent = `Draft kept at ${clock.format(new Date())}`
    } else {
      typed = true
      kept.textContent = 'The draft could not be kept. Do not leave this page before you have copied what you typed.'
    }
  }
  setInterval(keep, Number(form.dataset.every || 10) * 1000)
  window.addEventListener('pagehide', keep)
}

if (timeOut) {
  endsAt = Date.now() + Number(timeOut.dataset.idle) * 1000
  let state = ''
  const say = (next, ...parts) => {
    if (state !== next) {
      state = next
      timeOut.replaceChildren(...(parts.length > 0 ? [paragraph(...parts)] : []))
    }
  }
  const stay = async () => {
    heard(await fetch(timeOut.dataset.here, { redirect: 'manual' }).catch(() => null))
    look()
  }
  // The draft's own button leads to signing in and back with what was typed.
  const signInAgain = () => {
    const draft = form && form.querySelector('[data-keep]')
    if (draft) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'govuk-button govuk-!-margin-bottom-0'
      button.textContent = 'Sign in again'
      button.addEventListener('click', () => form.requestSubmit(draft))
      return ['You have been signed out. What you have typed is given back when you have signed in. ', button]
    }
    const link = document.createElement('a')
    link.className = 'govuk-link'
    link.href = timeOut.dataset.signIn
    link.textContent = 'Sign in again'
    return ['You have been signed out. ', link]
  }
  const look = () => {
    const left = Math.ceil((endsAt - Date.now()) / 1000)
    if (left <= 0) {
      say('out', ...signInAgain())
    } else if (left <= Number(timeOut.dataset.warn)) {
      keep()
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'govuk-button govuk-!-margin-bottom-0'
      button.textContent = 'Stay signed in'
      button.addEventListener('click', stay)
      const by = clock.format(new Date(endsAt))
      say('soon', `You will be signed out at ${by}. What you have typed is kept as a draft. `, button)
    } else {
      say('')
    }
  }
  setInterval(look, 1000)
}
