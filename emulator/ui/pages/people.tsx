import { English } from "../english.tsx";
import { type Frame, initial, renderPage } from "../layout.tsx";
import type { Person } from "../model/people.ts";

interface PeopleProps {
  readonly frame: Frame;
  readonly people: readonly Person[];
  readonly query: string;
  /** Where to go after choosing. */
  readonly next: string;
}

/** "Tôi là ai": whoever sits at this browser may be anybody of the agency. */
export function peoplePage({ frame, people, query, next }: PeopleProps): string {
  const withRole = people.filter((person) => person.roles.length > 0);
  const others = people.filter((person) => person.roles.length === 0);
  return renderPage({
    title: "Tôi là ai",
    frame,
    script: "people",
    children: (
      <>
        <h1>Tôi là ai</h1>
        <p class="lead">
          Trên Google, mỗi người đăng nhập bằng tài khoản của mình. Ở đây chọn một người là thành người ấy:
          hộp thư, biểu mẫu và bảng tính theo đúng vai. <English>Switch between accounts.</English>
        </p>
        <search>
          <form class="search" method="get">
            <label for="q">Tìm theo tên, đơn vị, chức vụ hoặc vai trò</label>
            <div class="row">
              <input id="q" name="q" type="search" value={query} autocomplete="off" data-filter="person" />
              <input type="hidden" name="next" value={next} />
              <button type="submit">Tìm</button>
            </div>
          </form>
        </search>
        <p class="empty" data-empty hidden={people.length > 0}>
          Không có ai khớp với “{query}”.
        </p>
        <Group
          title="Người có vai trò trong quy trình"
          people={withRole}
          next={next}
          current={frame.person}
        />
        <Group
          title="Công chức, viên chức, người lao động"
          people={others}
          next={next}
          current={frame.person}
        />
      </>
    ),
  });
}

interface GroupProps {
  readonly title: string;
  readonly people: readonly Person[];
  readonly next: string;
  readonly current: Person;
}

function Group({ title, people, next, current }: GroupProps) {
  if (people.length === 0) return null;
  return (
    <section data-group>
      <h2>{title}</h2>
      <form method="post" action="/people">
        <input type="hidden" name="next" value={next} />
        <ul class="people">
          {people.map((person) => (
            <li key={person.email} data-person={searchText(person)}>
              <button
                type="submit"
                name="email"
                value={person.email}
                aria-current={person.email === current.email}
              >
                <span class="avatar" aria-hidden="true">
                  {initial(person.name)}
                </span>
                <span class="who">
                  <strong>{person.name}</strong>
                  {person.left && <span class="tag">đã thôi công tác</span>}
                  <small>{[person.position, person.unit].filter(Boolean).join(" · ") || person.email}</small>
                  {person.roles.map((role) => (
                    <span class="tag role" key={role.label}>
                      {role.label}
                    </span>
                  ))}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

/** What the search looks through. */
export function searchText(person: Person): string {
  const roles = person.roles.map((role) => role.label).join(" ");
  return `${person.name} ${person.id} ${person.email} ${person.unit} ${person.position} ${roles}`;
}
